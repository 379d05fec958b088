/** ISO 3166-1 codes of the countries that are or were members, two letters to three. Kosovo has a user-assigned code. */
export const memberCodes: Readonly<Record<string, string>> = {
  ...{ AF: 'AFG', AL: 'ALB', AM: 'ARM', AR: 'ARG', AU: 'AUS', AZ: 'AZE', BA: 'BIH', BF: 'BFA', BG: 'BGR' },
  ...{ BJ: 'BEN', BR: 'BRA', CA: 'CAN', CI: 'CIV', CL: 'CHL', CO: 'COL', CR: 'CRI', CV: 'CPV', CZ: 'CZE' },
  ...{ DE: 'DEU', DK: 'DNK', DO: 'DOM', EC: 'ECU', EE: 'EST', ES: 'ESP', FI: 'FIN', FR: 'FRA', GB: 'GBR' },
  ...{ GE: 'GEO', GH: 'GHA', GM: 'GMB', GR: 'GRC', GT: 'GTM', HN: 'HND', HR: 'HRV', HU: 'HUN', ID: 'IDN' },
  ...{ IE: 'IRL', IL: 'ISR', IT: 'ITA', JM: 'JAM', JO: 'JOR', KE: 'KEN', KG: 'KGZ', KR: 'KOR', LK: 'LKA' },
  ...{ LR: 'LBR', LT: 'LTU', LU: 'LUX', LV: 'LVA', MA: 'MAR', MD: 'MDA', ME: 'MNE', MK: 'MKD', MN: 'MNG' },
  ...{ MT: 'MLT', MV: 'MDV', MW: 'MWI', MX: 'MEX', NG: 'NGA', NL: 'NLD', NO: 'NOR', NZ: 'NZL', PA: 'PAN' },
  ...{ PE: 'PER', PG: 'PNG', PH: 'PHL', PK: 'PAK', PT: 'PRT', PY: 'PRY', RO: 'ROU', RS: 'SRB', RU: 'RUS' },
  ...{ SC: 'SYC', SE: 'SWE', SK: 'SVK', SL: 'SLE', SN: 'SEN', SV: 'SLV', TL: 'TLS', TN: 'TUN', TR: 'TUR' },
  ...{ TT: 'TTO', TZ: 'TZA', UA: 'UKR', US: 'USA', UY: 'URY', XK: 'XKX', ZA: 'ZAF', ZM: 'ZMB' },
}

/** The rank depends on who else was scored that year, so it is no fact about the country and not kept. */
export const columns = {
  country: 'COUNTRY',
  year: 'YEAR',
  value: 'OPEN_BUDGET_INDEX',
  rank: 'RANK',
} as const

/** What the survey measures, as every one of its scores says it. */
export const openBudgetIndex = {
  indicator: 'open-budget-index',
  label: 'Open Budget Index',
  scale: '0 to 100; higher is more open',
  publisher: 'International Budget Partnership',
  licence: 'not stated',
} as const
