import type { SignInTrouble } from '../../access/session.ts';

/** Why nobody could be signed in, and what to do; for a page of its own. */
export const signInTroubles = {
  EXPIRED: {
    title: '这次登录已失效',
    advice: '登录用时过长、已经用过，或者不是在这个浏览器中开始的。请重新登录。',
  },
  REFUSED: {
    title: '登录没有成功',
    advice: '统一认证没有确认您的身份。请重新登录；仍不成功的，请联系本机关的管理员。',
  },
  NOT_ADMITTED: {
    title: '您的账号还没有登记',
    advice:
      '您已通过统一认证，但本系统还没有登记这个账号。请把下面的账号标识告诉本机关的管理员，登记后再登录。',
  },
  DISABLED: {
    title: '您的账号已停用',
    advice: '需要继续使用的，请联系本机关的管理员恢复账号后再登录。',
  },
  UNAVAILABLE: {
    title: '暂时不能登录',
    advice: '统一认证或者数据库暂时没有响应。请稍后重新登录。',
  },
  NOT_SET_UP: {
    title: '这里没有启用登录',
    advice: '这套系统目前只用接口密钥访问。需要启用登录的，请联系系统管理员。',
  },
} as const satisfies Record<SignInTrouble, { readonly title: string; readonly advice: string }>;
