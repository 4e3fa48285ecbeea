export interface SentencesProps {
  readonly of: readonly string[];
  readonly small?: boolean;
}

export function Sentences({ of, small }: SentencesProps) {
  return (
    <>
      {of.map((sentence) => (
        <p key={sentence} class={small ? 'tool-small' : 'alignment-sentence'}>
          {sentence}
        </p>
      ))}
    </>
  );
}
