import type { LiveProps } from '../alignment-props.ts';
import { Departments } from './Departments.tsx';
import { HandOffFields } from './HandOffFields.tsx';
import { Promised } from './Promised.tsx';

/** What the departments carry: contacts and stage, hand-offs, promises. */
export function DepartmentsScreen(props: LiveProps) {
  return (
    <div class="tool-screen">
      <Departments {...props} />
      <HandOffFields {...props} />
      <Promised {...props} />
    </div>
  );
}
