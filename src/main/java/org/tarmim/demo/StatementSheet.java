package org.tarmim.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.rooms.Room;
import org.tarmim.situation.statement.AppearanceDetails;
import org.tarmim.situation.statement.AppearanceRole;
import org.tarmim.situation.statement.Attribution;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.SaidOn;
import org.tarmim.situation.statement.SourceDetails;
import org.tarmim.situation.statement.SourceTier;
import org.tarmim.situation.statement.Stance;
import org.tarmim.situation.statement.StanceOn;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementDetails;
import org.tarmim.situation.statement.Statements;

/**
 * What officials said, as one press report of the demo's day tells it. That report is the one root of all of it: the
 * outlets it names are known here through it alone, so that nothing shows as corroborated. What invented donors say has
 * an invented source of its own.
 */
@Component
@Room("situation")
@Order(4)
class StatementSheet implements Chapter {
    private static final String RECORDER = "desk";
    private static final String REPORT = "press";

    private final List<Line> sources = Line.of("sources");
    private final List<Line> lines = Line.of("statements");
    private final Steps steps;
    private final Cast cast;
    private final Statements statements;

    StatementSheet(Steps steps, Cast cast, Statements statements) {
        this.steps = steps;
        this.cast = cast;
        this.statements = statements;
    }

    /** The step that records this statement. */
    static String step(String key) {
        return "statement." + key;
    }

    /** Enters the sources of a day of January, then records what was said in them. */
    @Override
    public void play(int day) {
        sources.stream().filter(line -> line.isOn("day", day)).forEach(this::enter);
        lines.stream().filter(line -> line.isOn("day", day)).forEach(this::tell);
    }

    private void enter(Line line) {
        steps.once(
                "source." + line.key(),
                cast.actor(RECORDER),
                () -> statements
                        .addSource(new SourceDetails(
                                line.text("outlet"),
                                line.word(SourceTier.class, "tier"),
                                null,
                                day(line, "published"),
                                null,
                                null,
                                null))
                        .id());
    }

    private void tell(Line line) {
        steps.once(step(line.key()), cast.actor(RECORDER), () -> told(line));
    }

    private UUID told(Line line) {
        if (line.has("own_source"))
            return recorded(line, in(line.text("own_source"), AppearanceRole.FIRST, null))
                    .id();
        if (!line.has("outlet"))
            return recorded(line, in(REPORT, AppearanceRole.FIRST, null)).id();
        var told = recorded(line, in(line.text("outlet"), AppearanceRole.FIRST, REPORT))
                .id();
        statements.appear(told, in(REPORT, AppearanceRole.REPEATS, null));
        return told;
    }

    private Statement recorded(Line line, AppearanceDetails where) {
        if (!line.has("supersedes")) return statements.record(details(line), where);
        var earlier = statements.find(steps.made(step(line.text("supersedes")))).orElseThrow();
        return statements.supersede(earlier.statement(), details(line), where);
    }

    private AppearanceDetails in(String source, AppearanceRole role, @Nullable String citedVia) {
        return new AppearanceDetails(source(source), role, citedVia == null ? null : source(citedVia));
    }

    private UUID source(String key) {
        return steps.made("source." + key);
    }

    private StatementDetails details(Line line) {
        var said = day(line, "said");
        return new StatementDetails(
                party(line.text("party")),
                line.has("speaker") ? party(line.text("speaker")) : null,
                line.word(Attribution.class, "attribution"),
                null,
                said,
                said == null ? SaidOn.Precision.UNKNOWN : SaidOn.Precision.DAY,
                line.words("stances").stream().map(StatementSheet::stance).toList(),
                line.text("summary_en"),
                line.text("summary_ar"),
                null,
                null,
                line.textOrNull("conditions"));
    }

    private UUID party(String key) {
        return steps.made(PartySheet.step(key));
    }

    private static StanceOn stance(String word) {
        var parts = word.split("=", 2);
        return new StanceOn(Issue.valueOf(parts[0]), Stance.valueOf(parts[1]));
    }

    private static @Nullable LocalDate day(Line line, String column) {
        return line.has(column) ? LocalDate.parse(line.text(column)) : null;
    }
}
