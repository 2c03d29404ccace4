package org.tarmim.facility.picture;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Banner;
import org.tarmim.ui.Words;

/** What stands first in everything that leaves: of which moment it is, and what is not to be taken for real. */
@Component
public class AsOf {
    private final SituationClock clock;
    private final ObjectProvider<Banner> banners;

    AsOf(SituationClock clock, ObjectProvider<Banner> banners) {
        this.clock = clock;
        this.banners = banners;
    }

    /** The sentences for the head of a sheet. */
    public List<String> sentences(PictureChoice choice, Words words) {
        var banner = banners.orderedStream().flatMap(said -> said.sentence(words).stream());
        return Stream.concat(banner, Stream.of(sentence(choice, clock, words))).toList();
    }

    /** The moment of a picture as a sentence. */
    public static String sentence(PictureChoice choice, SituationClock clock, Words words) {
        var on = choice.picture(clock.now()).trueOn();
        if (choice.isNow()) return words.say("list.asOf.now", on);
        return words.say(choice.includesLater() ? "list.asOf.later" : "list.asOf.known", on);
    }
}
