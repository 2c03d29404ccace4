package org.tarmim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One page of a list as a real table, which becomes cards on a phone and prints well. The first column names the row.
 */
public final class Listing<R> extends Div {
    private static final Pattern NUMBER = Pattern.compile("\\d+( · .*)?");

    private final NativeTable table = new NativeTable();
    private final List<Column<R>> columns = new ArrayList<>();

    /** A list with a caption for those who hear it. */
    public Listing(String caption) {
        addClassName("listing");
        table.setCaptionText(caption);
        table.addClassName("cards-on-phone");
        table.getElement().setAttribute("role", "table"); // cards are drawn as blocks, which hides the table
        add(table);
    }

    /** A column of text. */
    public Listing<R> text(String header, Function<R, String> value) {
        return column(header, row -> new Text(value.apply(row)));
    }

    /** A column of components. */
    public Listing<R> column(String header, Function<R, ? extends Component> cell) {
        columns.add(new Column<>(header, cell));
        return this;
    }

    /** Shows these rows and no others. */
    public Listing<R> rows(List<R> rows) {
        table.getHead().removeAll();
        table.getBody().removeAll();
        table.getHead().add(head());
        rows.forEach(row -> table.getBody().add(line(row)));
        return this;
    }

    private NativeTableRow head() {
        var head = new NativeTableRow();
        columns.forEach(column -> head.add(scoped(new NativeTableHeaderCell(column.header()), "col")));
        return head;
    }

    private NativeTableRow line(R row) {
        var line = new NativeTableRow();
        line.add(name(columns.getFirst(), row));
        columns.stream().skip(1).forEach(column -> line.add(cell(column, row)));
        return line;
    }

    /** A row that is named by a mere number says on a phone what it numbers. */
    private NativeTableHeaderCell name(Column<R> column, R row) {
        var content = column.cell().apply(row);
        var name = scoped(new NativeTableHeaderCell(content), "row");
        if (NUMBER.matcher(content.getElement().getTextRecursively()).matches())
            name.getElement().setAttribute("data-label", column.header());
        return name;
    }

    private NativeTableCell cell(Column<R> column, R row) {
        var cell = new NativeTableCell(column.cell().apply(row));
        cell.getElement().setAttribute("data-label", column.header());
        return cell;
    }

    private static NativeTableHeaderCell scoped(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private record Column<R>(String header, Function<R, ? extends Component> cell) {}
}
