package org.tarmim.facility.verification;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.ReportRowTable;
import org.tarmim.facility.report.ReportTable;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.notify.News;
import org.tarmim.notify.NoticeBoard;
import org.tarmim.notify.NoticeWords;
import org.tarmim.notify.Sentence;
import org.tarmim.notify.Told;

/** Tells reporters what was decided on their reports, and takes that back with the decision. */
@Component
class DecisionNotices implements NoticeWords {
    private static final String KIND = "report.";
    private static final Set<String> KINDS =
            Arrays.stream(Decision.values()).map(DecisionNotices::kind).collect(toUnmodifiableSet());
    private static final Set<String> CAUSES =
            Set.of("report.verified", "report.needs_info", "report.rejected", "report.unverifiable", "report.undone");

    private final NoticeBoard board;
    private final ReportTable reports;
    private final ReportRowTable lines;

    DecisionNotices(NoticeBoard board, ReportTable reports, ReportRowTable lines) {
        this.board = board;
        this.reports = reports;
        this.lines = lines;
    }

    @EventListener
    void after(FacilityChanged.Judged judged) {
        var kind = kind(Decision.valueOf(judged.decision()));
        var news = new News(kind, judged.report(), judged.verification());
        reports.byId(judged.report()).map(StatusReport::reporter).ifPresent(reporter -> board.tell(reporter, news));
    }

    @EventListener
    void after(FacilityChanged.Undone undone) {
        board.takeBack(undone.verification());
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public Set<String> causes() {
        return CAUSES;
    }

    @Override
    public Map<UUID, Sentence> of(List<Told> notices, Locale language) {
        var rows = lines.rows(notices.stream().map(DecisionNotices::report).toList()).stream()
                .collect(toMap(ReportRow::id, row -> row));
        var words = new HashMap<UUID, Sentence>();
        for (var told : notices) {
            var row = rows.get(report(told));
            if (row != null) words.put(told.id(), sentence(told.news(), row, language));
        }
        return words;
    }

    // The words of the answer are shown while that decision is the last: a later one has its own notice.
    private static Sentence sentence(News news, ReportRow row, Locale language) {
        var last = Objects.equals(row.answerId(), news.cause());
        var reason = last ? row.reasonCode() : null;
        return new Sentence(
                "notice.report." + news.kind().substring(KIND.length()),
                List.of(row.name(language)),
                reason == null ? null : ReasonCode.valueOf(reason),
                last ? row.answer() : null,
                address(news, row));
    }

    private static String address(News news, ReportRow row) {
        boolean verified = news.kind().equals(kind(Decision.VERIFIED)) && row.facilityCode() != null;
        return verified ? "facilities/" + row.facilityCode() : "my-reports";
    }

    private static UUID report(Told told) {
        return Objects.requireNonNull(told.news().thing());
    }

    private static String kind(Decision decision) {
        return KIND + decision.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
