/** Keeps the answers of a look-up, `limit` of them at most; headings repeat from document to document. */
export function cached<Answer>(limit: number, lookUp: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    const answer = lookUp(text);
    if (answers.size >= limit) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
