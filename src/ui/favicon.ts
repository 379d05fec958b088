/** The mark of the house, a square three quarters full, as a picture for the browser’s tab. */
export const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-1 -1 12 12"><style>path{fill:#1c6b4d}@media(prefers-color-scheme:dark){path{fill:#63c69d}}</style><path fill-rule="evenodd" d="M0 0h10v10H0zM1.3 1.3v2.2h7.4V1.3z"/></svg>'
