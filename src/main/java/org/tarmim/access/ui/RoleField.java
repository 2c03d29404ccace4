package org.tarmim.access.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarmim.access.Role;
import org.tarmim.ui.Words;

/** A choice of roles, each with its name. */
final class RoleField extends CheckboxGroup<Role> {
    RoleField(Set<Role> offered) {
        var words = Words.here();
        setLabel(words.say("person.roles"));
        addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        setItems(offered.stream().sorted().toList());
        setItemLabelGenerator(words::label);
    }

    /** Roles as they are read in a line. */
    static String labels(Collection<Role> roles, Words words) {
        return roles.stream().sorted().map(words::label).collect(Collectors.joining(words.say("list.comma")));
    }
}
