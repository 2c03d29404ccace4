package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.HasValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Dimension;
import org.tarmim.ui.Words;

/** Asks why, dimension by dimension, once an answer calls for it; causes that were chosen stay in sight. */
final class WhyFields {
    private static final int CAUSES = 8;

    private record Asked(RankedCauses field, Supplier<Boolean> called) {
        void show() {
            field.setVisible(called.get() || !field.getValue().isEmpty());
        }
    }

    private final Words words = Words.here();
    private final Map<Dimension, Asked> asked = new LinkedHashMap<>();

    /** The field for the causes of one answer, asked while the answer is one of these. */
    <E extends Enum<E>> RankedCauses after(
            Dimension dimension, HasValue<?, ?> heard, Supplier<@Nullable E> answer, Set<E> calling) {
        var field = new RankedCauses(words.say("report.causes." + dimension), CAUSES);
        var one = new Asked(field, () -> isOneOf(calling, answer.get()));
        asked.put(dimension, one);
        heard.addValueChangeListener(change -> one.show());
        return field;
    }

    void show(Map<Dimension, List<Cause>> causes) {
        asked.forEach((dimension, one) -> {
            one.field().setValue(causes.getOrDefault(dimension, List.of()));
            one.show();
        });
    }

    Map<Dimension, List<Cause>> said() {
        var said = new HashMap<Dimension, List<Cause>>();
        asked.forEach((dimension, one) -> {
            if (!one.field().getValue().isEmpty())
                said.put(dimension, one.field().getValue());
        });
        return said;
    }

    private static <E> boolean isOneOf(Set<E> calling, @Nullable E answer) {
        return answer != null && calling.contains(answer);
    }
}
