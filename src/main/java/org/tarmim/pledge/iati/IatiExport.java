package org.tarmim.pledge.iati;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.ui.Banner;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * The desk that publishes verified pledges as activities of IATI 2.03, one a pledge. What breaks a rule of the standard
 * is refused before the first line is written.
 */
@Desk
@Transactional(readOnly = true)
public class IatiExport {
    private static final Read EXPORTED = new Read("iati.exported", "pledges");

    private final Pledges pledges;
    private final Activities activities;
    private final Reporters reporters;
    private final SituationClock clock;
    private final ObjectProvider<Banner> banners;
    private final ApplicationEventPublisher events;

    @FunctionalInterface
    private interface Step {
        void take(Activity activity) throws XMLStreamException;
    }

    IatiExport(
            Pledges pledges,
            Activities activities,
            Reporters reporters,
            SituationClock clock,
            ObjectProvider<Banner> banners,
            ApplicationEventPublisher events) {
        this.pledges = pledges;
        this.activities = activities;
        this.reporters = reporters;
        this.clock = clock;
        this.banners = banners;
        this.events = events;
    }

    /**
     * Looks whether everything could be published; throws {@link Rejected} with the number of the rule that would be
     * broken, where nobody is named who publishes, and where there is nothing to publish.
     */
    @Requires(May.SEE_ALL_PLEDGES)
    public void check() {
        var reporter = reporters.required();
        var rules = new IatiRules(clock.today(), reporters.agencies());
        rules.check(reporter);
        int[] count = {0};
        each(reporter, activity -> {
            rules.check(activity);
            count[0]++;
        });
        if (count[0] == 0) throw Rejected.because("iati.nothing");
    }

    /** Writes all of it, as it is read; the trail keeps that somebody took it. Throws {@link Rejected} as above. */
    @Requires(May.SEE_ALL_PLEDGES)
    public void write(OutputStream to) throws IOException {
        check();
        events.publishEvent(EXPORTED);
        var rules = new IatiRules(clock.today(), reporters.agencies());
        try {
            var xml = new XmlWriter(to);
            begin(xml);
            var writer = new ActivityWriter(xml);
            each(reporters.required(), activity -> {
                rules.check(activity);
                writer.write(activity);
            });
            xml.close();
            xml.end();
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void begin(XmlWriter xml) throws XMLStreamException {
        for (var language : Languages.ALL)
            for (var banner : banners.orderedStream().toList())
                if (banner.sentence(Words.in(language)).isPresent())
                    xml.remark(banner.sentence(Words.in(language)).orElseThrow().replaceAll("\\p{Cf}", ""));
        xml.open("iati-activities", "version", "2.03");
    }

    private void each(Reporter reporter, Step step) {
        pledges.undisputed(part -> {
            for (var activity : activities.of(part, reporter)) {
                try {
                    step.take(activity);
                } catch (XMLStreamException broken) {
                    throw new IllegalStateException(broken);
                }
            }
        });
    }
}
