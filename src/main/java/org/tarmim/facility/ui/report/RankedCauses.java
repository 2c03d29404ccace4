package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tarmim.facility.status.Cause;
import org.tarmim.ui.FilterChip;
import org.tarmim.ui.Words;

/** Why, the heaviest cause first: each chosen one is added at the end, and pressing it takes it away again. */
final class RankedCauses extends CustomField<List<Cause>> {
    private final Words words = Words.here();
    private final int most;
    private final Div chips = new Div();
    private final Select<Cause> next = new Select<>();
    private List<Cause> ranked = List.of();

    RankedCauses(String label, int most) {
        super(List.of());
        this.most = most;
        setLabel(label);
        chips.addClassName("row");
        next.setPlaceholder(words.say("report.causes.add"));
        next.setAriaLabel(words.say("report.causes.add.to", label));
        next.setItemLabelGenerator(cause -> cause == null ? "" : words.label(cause));
        next.addValueChangeListener(change -> {
            if (change.getValue() != null) put(change.getValue());
        });
        add(new Div(chips, next));
        setPresentationValue(List.of());
    }

    @Override
    protected List<Cause> generateModelValue() {
        return ranked;
    }

    @Override
    protected void setPresentationValue(List<Cause> causes) {
        ranked = List.copyOf(causes);
        chips.removeAll();
        for (int rank = 1; rank <= ranked.size(); rank++) chips.add(chip(rank, ranked.get(rank - 1)));
        next.setItems(Arrays.stream(Cause.values())
                .filter(cause -> !ranked.contains(cause))
                .toList());
        next.setVisible(ranked.size() < most);
    }

    private FilterChip chip(int rank, Cause cause) {
        return new FilterChip(words.say("report.causes.ranked", rank, cause), () -> {
            var left = new ArrayList<>(ranked);
            left.remove(cause);
            change(left);
        });
    }

    private void put(Cause cause) {
        var more = new ArrayList<>(ranked);
        more.add(cause);
        change(more);
    }

    private void change(List<Cause> causes) {
        setPresentationValue(causes);
        updateValue();
    }
}
