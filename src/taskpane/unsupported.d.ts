/** What unsupported.js gives the bundle. */
interface Window {
  /**
   * The bundle's sign of life: Excel has answered and the pane is drawn. Takes the notice away, or keeps it from
   * coming. Absent where the page that loads the bundle is not taskpane.html.
   */
  jcSupported?: () => void;
}
