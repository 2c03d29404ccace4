package org.tarmim.facility.verification;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.notify.Due;
import org.tarmim.notify.DueLine;
import org.tarmim.notify.News;
import org.tarmim.notify.NoticeBoard;
import org.tarmim.notify.NoticeWords;
import org.tarmim.notify.Sentence;
import org.tarmim.notify.Told;

/** Tells coordinators that reports wait: once, until they read it, however many come meanwhile. */
@Component
@Order(1)
class WaitingReports implements NoticeWords, Due {
    private static final String KIND = "queue.waits";
    private static final String REVIEW = "review";

    private final NoticeBoard board;
    private final VerificationTable table;

    WaitingReports(NoticeBoard board, VerificationTable table) {
        this.board = board;
        this.table = table;
    }

    @EventListener
    void after(FacilityChanged.Reported reported) {
        board.tellAll(May.VERIFY_REPORTS, News.of(KIND, null));
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public Set<String> causes() {
        return Set.of("report.received");
    }

    @Override
    public Map<UUID, Sentence> of(List<Told> notices, Locale language) {
        return notices.stream().collect(toMap(Told::id, told -> Sentence.of(REVIEW, "notice.queue.waits")));
    }

    @Override
    public String permission() {
        return May.VERIFY_REPORTS;
    }

    @Override
    public List<DueLine> lines() {
        var waiting = table.waiting("COORDINATOR");
        return waiting == 0 ? List.of() : List.of(new DueLine("dueNow.queue", waiting, null, REVIEW));
    }
}
