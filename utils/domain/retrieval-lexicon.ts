/** Words that carry no content of their own, folded; left out. */
export const EMPTY = new Set(
  `a an and are as at be been being but by for from had has have he her hers him his how i if in into is it its me my no nor not of off on or
  our ours out over own she so some such than that the their them then there these they this those to too under until up us was we were what
  when where which while who whom why will with would you your yours am do does did doing done can could should shall may might must just
  only also very about again all any because before both during each few here more most other same s t re ve ll d m don didn doesn isn
  wasn aren weren won wouldn couldn shouldn haven hasn hadn l c j n qu yes oh well now pic twitter com https http www
  el la los las de del que y en un una por con se al su les des du le et dans une pour sur est qui pas ne au aux ce der die das und den dem
  ein eine zu mit von im auf ist nicht es sich für и в на что с по не от к о за из как это في من على إلى أن عن مع ما`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of ordinary speech, folded: they count, but little. */
export const LIGHT = new Set(
  `say says said saying tell told tells speak spoke know think going go get got getting want wants wanted make makes made making people thing
  things way like never ever see seen saw look looking good great right come came coming back take took taken taking time times day days
  year years lot much many one two first let put really believe mean means need needs talk talking work works working something anything
  nothing everything everybody nobody somebody every even still always keep give gave given happen happened fact country world big new
  old long actually thank ask asked question answer bad better best tonight today part number ago use used happens kind sure point end
  place start started stop different gonna goes went yesterday monday tuesday wednesday thursday friday saturday sunday week month`
    .split(/\s+/)
    .filter(Boolean),
);

/** Chinese expressions of reporting and asking that carry no content of their own; a text is cut where they stand. */
export const CHINESE_EMPTY = new Set(
  `中方对此有何评论 对此有何评论 有何评论 有何回应 作何评论 作何回应 如何看待 怎么看待 怎么看 如何评价 有何看法 对此 请问 你能否 能否 可否 是否 据报道 有报道称 报道称 报道
  记者 发言人 什么 怎么 怎样 如何 哪些 为何 为什么 有何 评论 回应 证实 介绍 进一步 具体 情况 消息 相关 有关 表示 认为 指出 强调 近日 日前 此前 今天 昨天 明天 目前 近期 已经
  可能 这个 这些 那么 以及 关于 针对 我们 你们 他们 她们 问题 第一 第二 一是 二是 宣布 发表 声明 接受 采访 举行 考虑 一项 注意到 如果 期间 何时 首次 没有 进行 发生
  采取 时间 更多 一些 意味着 意味 方面 显示 获得 提到 刚才 任何 最新 来自 至少 包括 媒体 上周 本周 几周 总统 总理 首相 国务卿 外长 国防部长 防长 部长 主席 议长 议员 政府
  官员 领导人 总干事 秘书长 大使 代表团 代表 助理 高级 成员 中方 我 你 他 她 它 的 了 及 在 是 已 也 都 就 而 但 并 被 于 其 该 此 这 那 们 吗 呢 称 说`
    .split(/\s+/)
    .filter(Boolean),
);

/** Countries by what they are called in Chinese, and the one or two characters that stand for them in official texts. */
const CHINESE_STATES =
  `us:美国:美 jp:日本:日 au:澳大利亚:澳 in:印度:印 ir:伊朗:伊 iq:伊拉克:伊 af:阿富汗:阿 ar:阿根廷:阿 ae:阿联酋:阿 ru:俄罗斯:俄 uk:英国:英 fr:法国:法
  de:德国:德 ca:加拿大:加 kr:韩国:韩 kp:朝鲜:朝 pk:巴基斯坦:巴 br:巴西:巴 ps:巴勒斯坦:巴 ph:菲律宾:菲 vn:越南:越 eu:欧盟:欧 eu:欧洲:欧 il:以色列:以 ua:乌克兰:乌 uz:乌兹别克斯坦:乌
  lt:立陶宛:立 tw:台湾:台 mm:缅甸:缅 th:泰国:泰 my:马来西亚:马 id:印度尼西亚:印尼 id:印尼:印尼 sg:新加坡:新 nz:新西兰:新 kh:柬埔寨:柬 la:老挝:老 mn:蒙古:蒙 np:尼泊尔:尼 lk:斯里兰卡:斯
  sb:所罗门:所 bd:孟加拉国:孟 tr:土耳其:土 eg:埃及:埃 sy:叙利亚:叙 sa:沙特:沙 sd:苏丹:苏 za:南非:南 mx:墨西哥:墨 cu:古巴:古 it:意大利:意 es:西班牙:西 cz:捷克:捷 pl:波兰:波 hu:匈牙利:匈
  gr:希腊:希 rs:塞尔维亚:塞 se:瑞典:瑞 nl:荷兰:荷 be:比利时:比 by:白俄罗斯:白 kz:哈萨克斯坦:哈 cn:中国:中`
    .split(/\s+/)
    .map((line) => line.split(':') as [id: string, name: string, short: string]);

/** A Chinese name of a country, to the character that it shares with its short form. */
export const CHINESE_STATE = new Map(CHINESE_STATES.map(([, name, short]) => [name, short]));
/** The short forms of one character; China's own stands in too many words. */
export const CHINESE_SHORT = new Set(
  CHINESE_STATES.map(([, , short]) => short).filter((short) => short.length === 1 && short !== '中'),
);
