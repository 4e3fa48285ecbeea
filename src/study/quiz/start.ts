/** The questions stand at the end of a chapter: what marks them arrives when the reader comes near. */
const near = '100% 0px';

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      observer.unobserve(target);
      void import('./bind-quiz.ts').then(({ bindQuiz }) => bindQuiz(target));
    }
  },
  { rootMargin: near },
);

for (const quiz of document.querySelectorAll('.quiz')) observer.observe(quiz);
