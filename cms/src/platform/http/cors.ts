/** Origins of the Zalo app's web view. */
export const zaloOrigins = ['https://h5.zdn.vn', 'zbrowser://h5.zdn.vn']
