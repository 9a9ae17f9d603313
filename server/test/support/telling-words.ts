/** Words that tell of an illness, a document that proves one, or another reason of hardship. */
export const TELLING_WORDS =
  /肿瘤|医|醫|病|诊|診|疾|住院|失业|失業|离世|灾|illness|medic|hospital|disab|death|accident/i;
