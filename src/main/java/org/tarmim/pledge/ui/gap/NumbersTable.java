package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.GapNames;
import org.tarmim.ui.Bdi;

/** The numbers of a plot in dollars, which its caption says. */
final class NumbersTable extends Div {
    private final NativeTable table = new NativeTable();
    private final GapNames names;

    NumbersTable(String caption, List<String> columns, GapNames names) {
        this.names = names;
        addClassNames("listing", "plot-table");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", caption);
        getElement().setAttribute("tabindex", "0"); // long ones scroll, with the keyboard too
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        columns.forEach(column -> head.add(scoped(column, "col")));
        table.getHead().add(head);
        add(table);
    }

    /** Adds a row under its name. */
    void add(String name, Money... sums) {
        var row = new NativeTableRow(scoped(name, "row"));
        for (var sum : sums) row.add(new NativeTableCell(Bdi.code(names.dollars(sum))));
        table.getBody().add(row);
    }

    private static NativeTableHeaderCell scoped(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
