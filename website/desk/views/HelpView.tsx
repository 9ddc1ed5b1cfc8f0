import { Section } from '../../parts/Section.tsx';
import { useTexts } from '../DeskContext.ts';
import { useTitle } from '../useTitle.ts';
import { helpTexts } from './Help.texts.ts';

/** The manual: how to, what officers can't find out, and what they may have to do with what they read. */
export function HelpView() {
  const { title, lead, sections } = useTexts(helpTexts);
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      <ul class="links">
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{section.title}</a>
          </li>
        ))}
      </ul>
      {sections.map((section) => (
        <Section key={section.id} id={section.id} title={section.title}>
          {section.parts.map((part) =>
            typeof part === 'string' ? (
              <p key={part}>{part}</p>
            ) : (
              <ul class="reasons" key={part[0]?.[0]}>
                {part.map(([about, text]) => (
                  <li key={about}>
                    <strong>{about}</strong> {text}
                  </li>
                ))}
              </ul>
            ),
          )}
        </Section>
      ))}
    </>
  );
}
