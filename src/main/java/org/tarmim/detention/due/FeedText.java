package org.tarmim.detention.due;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.tarmim.detention.casefile.CalendarEntry;
import org.tarmim.ui.Words;

/**
 * What a calendar program reads (RFC 5545): whole days, each with the code of a case and one word that is the same for all.
 * A whole day is the same day wherever the program runs.
 */
record FeedText(List<CalendarEntry> entries, Words words, Instant now) {
    private static final Duration AGAIN = Duration.ofHours(6);

    String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Tarmim//Calendar//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", words.say("feed.name")));
        calendar.add(new RefreshInterval(null, AGAIN));
        entries.forEach(entry -> calendar.add(event(entry)));
        return written(calendar);
    }

    private VEvent event(CalendarEntry entry) {
        var summary = entry.code().text() + " " + words.say("feed.word");
        var event = new VEvent(entry.day(), entry.day().plusDays(1), summary);
        event.replace(new DtStamp(now));
        event.add(new Uid(entry.id() + "@tarmim"));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        event.add(new Transp(Transp.VALUE_TRANSPARENT));
        return event;
    }

    private static String written(Calendar calendar) {
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
