/** Why a page shows no topics, or not yet. */
export type SituationKind =
  | 'reading'
  | 'noArticle'
  | 'nothing'
  | 'off'
  | 'impossible'
  | 'notHere'
  | 'unseen'
  | 'reload'
  | 'dead'
  | 'paused'
  | 'failed';
