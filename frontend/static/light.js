// Keeps what is typed on the light page until it was received. It is sealed with a key that only the open phone is told,
// so that nobody reads it by another PIN, by none, or after the phone was ended. Decision note 104.
(() => {
    const PREFIX = 'tarmim-draft.';
    const MONTH = 30 * 24 * 60 * 60 * 1000;
    const NONCE = 12;
    const { kept, key, received, marks } = document.currentScript.dataset;

    const bytes = text => Uint8Array.from(atob(text), letter => letter.charCodeAt(0));
    const text = some => btoa(String.fromCharCode(...new Uint8Array(some)));

    /** Removes the drafts of people who no longer share this phone. */
    function leaveOnly(people) {
        Object.keys(localStorage)
            .filter(name => name.startsWith(PREFIX) && !people.includes(name.split('.')[1]))
            .forEach(name => localStorage.removeItem(name));
    }

    /** The seal holds for this place alone. */
    const way = nonce => ({ name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(kept) });

    async function sealed(draft, seal) {
        const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
        const content = await crypto.subtle.encrypt(way(nonce), seal, new TextEncoder().encode(JSON.stringify(draft)));
        return text(nonce) + text(content);
    }

    async function opened(stored, seal) {
        const nonce = bytes(stored.slice(0, 16));
        const content = await crypto.subtle.decrypt(way(nonce), seal, bytes(stored.slice(16)));
        return JSON.parse(new TextDecoder().decode(content));
    }

    async function keep() {
        const place = PREFIX + kept;
        const form = document.getElementById('form');
        const seal = await crypto.subtle.importKey('raw', bytes(key), 'AES-GCM', false, ['encrypt', 'decrypt']);
        let turn = 0;
        form.addEventListener('input', async () => {
            const mine = ++turn;
            const typed = [...new FormData(form)].filter(([name]) => name !== '_csrf' && name !== 'yes');
            const draft = await sealed({ at: Date.now(), typed }, seal);
            if (mine === turn) localStorage.setItem(place, draft);
        });
        const stored = localStorage.getItem(place);
        if (!stored) return;
        const draft = await opened(stored, seal).catch(() => null);
        if (!draft || Date.now() - draft.at > MONTH) localStorage.removeItem(place);
        else if (!isHere(draft, form)) offer(draft, form, place);
    }

    /** A form that came back from the server already shows what was typed into it. */
    const isHere = (draft, form) => draft.typed.some(([name, value]) => name === 'id' && value === form.elements.id.value);

    function offer(draft, form, place) {
        const notice = document.getElementById('draft');
        const [take, drop] = notice.querySelectorAll('button');
        take.addEventListener('click', () => {
            draft.typed.forEach(([name, value]) => form.elements[name] && (form.elements[name].value = value));
            notice.hidden = true;
        });
        drop.addEventListener('click', () => {
            localStorage.removeItem(place);
            notice.hidden = true;
        });
        notice.hidden = false;
    }

    if (marks !== undefined) leaveOnly(marks.split(' '));
    if (received) localStorage.removeItem(PREFIX + received);
    if (kept && crypto.subtle) keep();
})();
