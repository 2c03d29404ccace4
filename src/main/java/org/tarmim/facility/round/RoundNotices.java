package org.tarmim.facility.round;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.notify.News;
import org.tarmim.notify.NoticeBoard;
import org.tarmim.notify.NoticeWords;
import org.tarmim.notify.Sentence;
import org.tarmim.notify.Told;

/** Tells the people of the organisations that a round expects something of. */
@Component
class RoundNotices implements NoticeWords {
    private static final String KIND = "round.opened";

    private final NoticeBoard board;
    private final RoundTable rounds;
    private final ExpectedTable expected;

    RoundNotices(NoticeBoard board, RoundTable rounds, ExpectedTable expected) {
        this.board = board;
        this.rounds = rounds;
        this.expected = expected;
    }

    @EventListener
    void after(RoundChanged.Opened opened) {
        board.tellAllOf(expected.organisations(opened.round()), May.REPORT_STATUS, News.of(KIND, opened.round()));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Set<String> causes() {
        return Set.of("round.opened");
    }

    @Override
    public Map<UUID, Sentence> of(List<Told> notices, Locale language) {
        var rounds = notices.stream()
                .map(RoundNotices::round)
                .distinct()
                .map(this.rounds::find)
                .flatMap(Optional::stream)
                .collect(toMap(ReportingRound::id, round -> round));
        var words = new HashMap<UUID, Sentence>();
        for (var told : notices) {
            var round = rounds.get(round(told));
            if (round != null) words.put(told.id(), sentence(round));
        }
        return words;
    }

    private static Sentence sentence(ReportingRound round) {
        var address = "rounds/" + round.id();
        return round.isOpen()
                ? Sentence.of(
                        address, "notice.round.opened", round.completeness().expected(), round.dueOn())
                : Sentence.of(address, "notice.round.closed", round.dueOn());
    }

    private static UUID round(Told told) {
        return Objects.requireNonNull(told.news().thing());
    }
}
