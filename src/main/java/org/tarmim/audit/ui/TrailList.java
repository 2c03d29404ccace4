package org.tarmim.audit.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Words;

/** One page of the trail, or a word on why there is nothing. */
class TrailList extends Div {
    private final Words words;
    private final Consumer<TrailQuery> show;

    TrailList(Words words, Consumer<TrailQuery> show) {
        this.words = words;
        this.show = show;
    }

    void show(List<TrailRow> rows, TrailQuery query) {
        removeAll();
        if (rows.isEmpty()) add(nothing(query));
        else
            add(listing()
                    .rows(rows.stream()
                            .map(row -> new TrailLine(row, query, words, show))
                            .toList()));
    }

    private Listing<TrailLine> listing() {
        return new Listing<TrailLine>(words.say("trail.title"))
                .column(words.say("trail.column.at"), TrailLine::when)
                .column(words.say("trail.column.name"), TrailLine::who)
                .column(words.say("trail.column.action"), TrailLine::what)
                .column(words.say("trail.column.subject"), TrailLine::subject)
                .column(words.say("trail.column.facts"), TrailLine::facts);
    }

    private EmptyState nothing(TrailQuery query) {
        if (!query.isFiltered()) return EmptyState.quiet(words.say("trail.empty"));
        return EmptyState.filtered(Map.of(words.say("trail.all"), () -> show.accept(TrailQuery.ALL)));
    }
}
