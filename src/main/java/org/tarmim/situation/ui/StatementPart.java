package org.tarmim.situation.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.tarmim.situation.statement.StatementRow;

/**
 * A part of a statement's page; every bean of this kind is one, in the order of its {@code @Order}. A higher room that
 * knows more of a statement brings its own.
 */
public interface StatementPart {
    /** What it shows of a statement; empty where it has nothing for whoever looks. */
    Optional<Component> content(StatementRow row);
}
