/** What stands on every page, sheet and screen of a service that runs with made-up data. */
export const fictionalWords = 'Dữ liệu hư cấu – bản trình diễn'
