import { Disclosure } from '../../../../ui/Disclosure.tsx';
import { anchorsOf, statementCode, type Words } from '../../chart.ts';
import { elements, statementsOf, type Statement } from '../../schema.ts';

interface StatementsProps {
  readonly words: Words;
}

/** The six statements with what answers look like. */
export function Statements({ words }: StatementsProps) {
  const { text, statements } = words;
  return (
    <Disclosure summary={text.answers.statements}>
      {elements.map((element) => (
        <section key={element} class="tool-block">
          <h4 class="tool-finding">{text.element[element]}</h4>
          {statementsOf[element].map((statement) => (
            <div key={statement} class="alignment-statement">
              <p>
                <strong>{statementCode(statement)}</strong> {statements[statement].name}
              </p>
              <Anchors words={words} statement={statement} />
            </div>
          ))}
        </section>
      ))}
    </Disclosure>
  );
}

export function Anchors({ words, statement }: StatementsProps & { readonly statement: Statement }) {
  return (
    <dl class="alignment-anchors">
      {anchorsOf(words, statement).map((anchor) => (
        <div key={anchor.at}>
          <dt>{anchor.label}</dt>
          <dd>{anchor.words}</dd>
        </div>
      ))}
    </dl>
  );
}
