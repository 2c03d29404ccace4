package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.Invitation;
import org.tarmim.access.InvitationMade;
import org.tarmim.access.May;
import org.tarmim.access.People;
import org.tarmim.access.Role;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** Inviting a person; then the link is shown, once. */
final class InviteDialog extends Dialog {
    private final People people;
    private final Runnable invited;

    InviteDialog(People people, OrganisationNames organisations, Runnable invited) {
        this.people = people;
        this.invited = invited;
        var words = Words.here();
        setHeaderTitle(words.say("people.invite"));
        var form = new RecordForm<>(Invitation.class);
        form.field("name", new TextField());
        form.field("email", new EmailField());
        form.field("organisation", organisation(organisations));
        form.field("roles", new RoleField(Role.givenBy(Acting.required())));
        add(form);
        getFooter().add(new Button(words.say("dialog.cancel"), click -> close()));
        getFooter().add(form.submitButton(words.say("people.invite.send"), this::invite));
    }

    private void invite(Invitation invitation) {
        var made = people.invite(invitation);
        close();
        invited.run();
        dialog(made, invitation).open();
    }

    private static LinkDialog dialog(InvitationMade made, Invitation invitation) {
        var dialog = new LinkDialog(made.link(), invitation.name());
        return made.waitForRoles()
                ? dialog.noting(Words.here().say("people.invite.roles-wait", invitation.name()))
                : dialog;
    }

    private static Select<UUID> organisation(OrganisationNames organisations) {
        var me = Acting.required();
        var own = Objects.requireNonNull(me.organisation());
        var select = new Select<UUID>();
        select.setItems(me.may(May.MANAGE_PEOPLE) ? organisations.activeIds() : List.of(own));
        select.setItemLabelGenerator(organisations::name);
        select.setValue(own);
        return select;
    }
}
