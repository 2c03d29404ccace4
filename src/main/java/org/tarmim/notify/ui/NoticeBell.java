package org.tarmim.notify.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import org.tarmim.notify.Causes;
import org.tarmim.notify.Notices;
import org.tarmim.ui.Words;

/** The way to the notices, with how many of them are new. */
class NoticeBell extends Anchor implements LocaleChangeObserver {
    /** News that somebody read notices. */
    static final String READ = "notices-read";

    private static final long MOST_SHOWN = 99;

    private final Notices notices;
    private final Span count = new Span();
    private Words words = Words.here();

    NoticeBell(Notices notices, Causes causes, Live live) {
        super("notices");
        this.notices = notices;
        addClassName("bell");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(VaadinIcon.BELL_O.create(), count);
        live.listen(this, causes::include, this::show);
        live.watch(this, READ, this::show);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        words = Words.in(event.getLocale());
        show();
    }

    private void show() {
        var unread = notices.unread();
        var label = words.say("notices.unread", unread);
        setAriaLabel(label);
        setTitle(label);
        count.setText(unread > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(unread));
        count.setVisible(unread > 0);
    }
}
