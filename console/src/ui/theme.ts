import { createTheme } from "@mantine/core";
import { amber, cinnabar, ink, jade, night } from "./palette.ts";

/** System faces first, so that nothing is fetched; tokens.css adds the Chinese faces by language. */
export const theme = createTheme({
  primaryColor: "jade",
  primaryShade: { light: 7, dark: 6 },
  colors: { jade, gray: ink, dark: night, amber, cinnabar, red: cinnabar, yellow: amber },
  fontFamily: "var(--rs-sans)",
  fontFamilyMonospace: "var(--rs-mono)",
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.1875rem" },
  lineHeights: { xs: "1.35", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.4" },
  spacing: { xs: "0.375rem", sm: "0.625rem", md: "0.875rem", lg: "1.25rem", xl: "1.75rem" },
  radius: { xs: "0.1875rem", sm: "0.375rem", md: "0.5rem", lg: "0.75rem", xl: "1rem" },
  defaultRadius: "sm",
  cursorType: "pointer",
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: "sm" } },
    TextInput: { defaultProps: { size: "sm" } },
    Textarea: { defaultProps: { size: "sm" } },
    Tooltip: { defaultProps: { openDelay: 350, withArrow: false, multiline: true, maw: 320 } },
    Menu: { defaultProps: { shadow: "md", position: "bottom-end", transitionProps: { duration: 80 } } },
  },
});
