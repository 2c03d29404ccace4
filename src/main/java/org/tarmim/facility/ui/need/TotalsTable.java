package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Map;
import java.util.stream.Stream;
import org.tarmim.facility.need.NeedSum;
import org.tarmim.kernel.Money;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** The numbers of a plot of sums: dollars, their share, how many needs that is, and how many more have no cost. */
final class TotalsTable extends Div {
    private final Words words = Words.here();
    private final Money whole;
    private final NativeTable table = new NativeTable();

    /** Sums by their names under a caption, and all of them together in the last row. */
    TotalsTable(String caption, Map<String, NeedSum> sums, NeedSum all) {
        whole = all.usd();
        addClassNames("listing", "plot-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        getElement().setAttribute("tabindex", "0"); // wide ones scroll, with the keyboard too
        table.setCaptionText(caption);
        table.getHead().add(head(caption));
        sums.forEach(this::row);
        row(words.say("needs.all"), all);
        add(table);
    }

    private NativeTableRow head(String caption) {
        var head = new NativeTableRow(scoped(caption, "col"));
        Stream.of("needs.usd", "needs.share", "needs.costed", "needs.uncosted")
                .forEach(key -> head.add(scoped(words.say(key), "col")));
        return head;
    }

    private void row(String name, NeedSum sum) {
        table.getBody()
                .add(new NativeTableRow(
                        scoped(name, "row"),
                        new NativeTableCell(Bdi.code(words.rounded(sum.usd()))),
                        new NativeTableCell(words.say("plots.share", sum.shareOf(whole))),
                        new NativeTableCell(words.number(sum.costed())),
                        new NativeTableCell(words.number(sum.uncosted()))));
    }

    private static NativeTableHeaderCell scoped(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
