/** What pages without data know of the deployment. */
export interface SiteFacts {
  /** The website's origin. */
  readonly site: string;
  readonly operator: string | null;
  readonly contact: string | null;
  readonly dataProtection: string | null;
  /** By its name at SPDX. */
  readonly dataLicence: string | null;
  /** AWS region of the data. */
  readonly region: string;
  /** The series that the website shows first. */
  readonly series: string;
  /** After how many days a suggestion deletes itself. */
  readonly suggestionDays: number;
}
