import { sectionTitled } from '../troubleshooting.js';

/** The text for an issue. None of it quotes the page or a response, so it may be logged. */
export interface IssueText {
  /** The heading of its section in docs/troubleshooting.md. */
  readonly title: string;
  /** `problem`: the shopper sees nothing because of it. */
  readonly tone: 'problem' | 'hint' | 'good';
  readonly text: string;
  readonly advice: string;
}

export const issueText = (
  title: string,
  tone: IssueText['tone'],
  text: string,
  advice: string,
): IssueText => ({ title, tone, text, advice });

/** One paragraph about an issue. It may be logged: nothing in it is secret or personal. */
export const paragraphOn = ({ text, advice }: IssueText, detail: string): string =>
  [text, detail, advice].filter(Boolean).join(' ');

export const sectionOn = ({ title }: IssueText): string => sectionTitled(title);
