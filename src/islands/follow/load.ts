/**
 * All of following that runs before the reader acts. `<follow-button>` holds a link to the feed, which works without
 * this; with it, a button keeps the page in a list in this browser. `<following-list>` shows that list.
 */
class FollowButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const { root = '', path = '', following = '' } = this.dataset;
    if (button === null || !button.hidden) return;
    try {
      // The list itself is read when the reader acts.
      const list = localStorage.getItem(`peerfolio-following:${root}`);
      if (list?.includes(`"${path}":`) === true) button.textContent = following;
    } catch {
      // Said when the reader acts.
    }
    button.hidden = false;
    button.addEventListener('click', () => {
      void import('./toggle.ts').then(({ toggleFollowing }) => toggleFollowing(this, button));
    });
  }
}

customElements.define('follow-button', FollowButton);
if (document.querySelector('following-list') !== null) {
  void import('./list.ts').then(({ defineList }) => defineList());
}
