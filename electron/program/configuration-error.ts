import { type DesktopText, desktopIn } from '../../core/text/desktop.ts';

export type Sentence = (words: DesktopText['configuration']) => string;

/**
 * A setting that makes no sense, in one sentence without any secret: its message for a terminal, and for a
 * dialog in the language of whoever reads it.
 */
export class ConfigurationError extends Error {
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(sentence(desktopIn('en').configuration));
    this.sentence = sentence;
  }
}
