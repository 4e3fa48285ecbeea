import Papa from 'papaparse';
import { readTable } from '../../src/exchange/read-table.ts';
import { median, timed, type Row } from './measure.ts';

/** GB18030 of the few characters that the made-up table needs; Node can decode it but not encode it. */
const encoded: Readonly<Record<string, readonly number[]>> = {
  客: [0xbf, 0xcd],
  户: [0xbb, 0xa7],
  收: [0xca, 0xd5],
  入: [0xc8, 0xeb],
};

function gb18030(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => encoded[character] ?? [character.charCodeAt(0)]),
  );
}

function csv(rows: number): string {
  const lines = Array.from(
    { length: rows },
    (_, index) => `客户${index},A,B,"1,${100 + (index % 900)}",${index},3.5,7,收`,
  );
  return `客户,a,b,收入,c,d,e,f\r\n${lines.join('\r\n')}\r\n`;
}

export async function tableRow(): Promise<Row> {
  const text = csv(49_999);
  const [whole, tenth] = [gb18030(text), gb18030(csv(4_999))];
  const read = async (bytes: Uint8Array<ArrayBuffer>) => {
    const result = await readTable(bytes, 'accounts.csv');
    if (!result.ok) throw new Error(result.code);
  };
  const runs = await timed(() => read(whole));
  const small = await timed(() => read(tenth));
  return {
    name: 'read a 50,000-row CSV in GB18030',
    runs,
    beside: 'papaparse alone, on decoded text',
    other: await timed(() => Papa.parse(text)),
    growth: median(runs) / median(small),
  };
}
