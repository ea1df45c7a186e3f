/** One picture of a logo, with the room it takes on the page. */
export interface LogoImage {
  src: string;
  width: number | undefined;
  height: number;
}

/** The institution's logo, for light paper and for dark. */
export interface SiteLogo {
  light: LogoImage;
  /** Where there is none, the other stands on both. */
  dark: LogoImage | undefined;
  /** Whether the name is set beside it. */
  withName: boolean;
}
