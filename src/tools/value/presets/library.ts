import type { Driver, DriverFamily } from '../schema.ts';

export type Sector = 'industry' | 'services' | 'logistics' | 'software' | 'healthcare';

/** The ready-made drivers; their words are in the library's text of each language. */
export const libraryDrivers = [
  { id: 'unplanned-downtime', sector: 'industry', family: 'cost', kind: 'service' },
  { id: 'scrap', sector: 'industry', family: 'cost', kind: 'product' },
  { id: 'energy', sector: 'industry', family: 'cost', kind: 'product' },
  { id: 'changeover', sector: 'industry', family: 'revenue', kind: 'product' },
  { id: 'throughput', sector: 'industry', family: 'revenue', kind: 'product' },
  { id: 'tool-life', sector: 'industry', family: 'cost', kind: 'product' },
  { id: 'spare-stock', sector: 'industry', family: 'capital', kind: 'service' },
  { id: 'warranty', sector: 'industry', family: 'risk', kind: 'product' },
  { id: 'energy-peak', sector: 'industry', family: 'cost', kind: 'product' },
  { id: 'safety', sector: 'industry', family: 'risk', kind: 'service' },
  { id: 'admin-hours', sector: 'services', family: 'cost', kind: 'service' },
  { id: 'one-invoice', sector: 'services', family: 'cost', kind: 'service' },
  { id: 'fewer-suppliers', sector: 'services', family: 'cost', kind: 'service' },
  { id: 'expert-time', sector: 'services', family: 'cost', kind: 'service' },
  { id: 'first-time-fix', sector: 'services', family: 'cost', kind: 'service' },
  { id: 'faster-launch', sector: 'services', family: 'revenue', kind: 'service' },
  { id: 'staff-turnover', sector: 'services', family: 'cost', kind: 'service' },
  { id: 'on-time', sector: 'logistics', family: 'cost', kind: 'service' },
  { id: 'safety-stock', sector: 'logistics', family: 'capital', kind: 'service' },
  { id: 'freight', sector: 'logistics', family: 'cost', kind: 'service' },
  { id: 'damage', sector: 'logistics', family: 'cost', kind: 'product' },
  { id: 'picking-errors', sector: 'logistics', family: 'cost', kind: 'service' },
  { id: 'rush', sector: 'logistics', family: 'cost', kind: 'service' },
  { id: 'licences', sector: 'software', family: 'cost', kind: 'product' },
  { id: 'adoption', sector: 'software', family: 'cost', kind: 'product' },
  { id: 'incidents', sector: 'software', family: 'risk', kind: 'service' },
  { id: 'conversion', sector: 'software', family: 'revenue', kind: 'product' },
  { id: 'churn', sector: 'software', family: 'revenue', kind: 'product' },
  { id: 'audit-effort', sector: 'software', family: 'cost', kind: 'product' },
  { id: 'expired-goods', sector: 'healthcare', family: 'cost', kind: 'service' },
  { id: 'nursing-time', sector: 'healthcare', family: 'cost', kind: 'product' },
  { id: 'infections', sector: 'healthcare', family: 'risk', kind: 'product' },
  { id: 'theatre-delay', sector: 'healthcare', family: 'cost', kind: 'service' },
  { id: 'consignment', sector: 'healthcare', family: 'capital', kind: 'service' },
  { id: 'recall-trace', sector: 'healthcare', family: 'risk', kind: 'product' },
] as const satisfies readonly {
  readonly id: string;
  readonly sector: Sector;
  readonly family: DriverFamily;
  readonly kind: Driver['kind'];
}[];
