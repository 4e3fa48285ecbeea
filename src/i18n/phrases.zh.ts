/** How Chinese titles hold together in a line. */
export const holding = {
  /** Words that lean on the one before them: a line never begins with one. */
  leaning: ['的', '了', '着', '过', '地', '得', '们', '吗', '呢', '与', '和', '或', '上', '中', '里', '下'],
  /** Words that lean on the one after them: a line never ends with one. */
  leading: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '两', '几', '每', '第', '不'],
  /** Terms of this site that a dictionary tears apart. */
  terms: ['大客户', '工作台', '经营举措', '协同一致', '准入门槛', '鲸鱼曲线'],
} as const;
