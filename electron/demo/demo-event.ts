import type { ParticipantData } from '../../core/contract/ticket-classes.ts';

/** A ticket class of the sample data, and what has happened to it. */
export interface DemoClass {
  name: string;
  priceMinor: number;
  vatRateBp: number;
  capacity: number;
  participantData: ParticipantData;
  limitPerOrder?: number;
  /** Days from now; negative ones are over. */
  saleFrom?: number;
  saleUntil?: number;
  sold: number;
  /** In holds at the other counter, until they lapse. */
  held?: number;
  /** Sold and taken back. */
  cancelled?: number;
}

export interface DemoEvent {
  title: string;
  description: string;
  place: string;
  artists: readonly string[];
  categories: readonly string[];
  currency: string;
  timeZone: string;
  /** Days from today, and the wall time there; day 0 begins this very day, whatever the hour. */
  day: number;
  at: string;
  /** Of the people who come. */
  language: 'en' | 'pl' | 'fa';
  draft?: boolean;
  /** How many tickets people take at a time, over and over. */
  parties?: readonly number[];
  classes: readonly DemoClass[];
}
