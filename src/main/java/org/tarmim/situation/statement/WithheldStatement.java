package org.tarmim.situation.statement;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.Withholdable;

/** The words of a statement can be withheld: its summaries, its quotation and its conditions. */
@Component
class WithheldStatement implements Withholdable {
    private final StatementTable statements;
    private final ApplicationEventPublisher events;

    WithheldStatement(StatementTable statements, ApplicationEventPublisher events) {
        this.statements = statements;
        this.events = events;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(Statement.TO_WITHHOLD);
    }

    @Override
    public Set<String> tables() {
        return Set.of("statement");
    }

    @Override
    public Optional<Found> find(Passage passage) {
        return statements
                .byId(passage.subject())
                .map(statement -> new Found(words(statement.details()), "statements/" + statement.id()));
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        statements.withhold(ask);
        events.publishEvent(new StatementChanged.Withheld(passage.subject()));
    }

    private static String words(StatementDetails details) {
        return Stream.of(details.summaryEn(), details.summaryAr(), details.excerpt(), details.conditions())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
