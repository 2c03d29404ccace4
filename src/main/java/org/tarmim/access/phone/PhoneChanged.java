package org.tarmim.access.phone;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;

/** Something happened to a phone of a reporter. */
public sealed interface PhoneChanged extends Change {
    /** Somebody made a code for a person. */
    record CodeMade(UUID person) implements PhoneChanged {}

    /** A person bound a phone. */
    record Bound(UUID person, UUID phone) implements PhoneChanged {}

    /** Somebody ended a phone. */
    record Revoked(UUID person, UUID phone) implements PhoneChanged {}

    /** Too many wrong PINs ended a phone. */
    record Wiped(UUID person, UUID phone) implements PhoneChanged {}

    /** Whose phone. */
    UUID person();

    @Override
    default String action() {
        return switch (this) {
            case CodeMade made -> "phone.code-made";
            case Bound bound -> "phone.bound";
            case Revoked revoked -> "phone.revoked";
            case Wiped wiped -> "phone.wiped";
        };
    }

    @Override
    default String subject() {
        return "person";
    }

    @Override
    default String subjectId() {
        return person().toString();
    }

    @Override
    default Map<String, String> facts() {
        return switch (this) {
            case CodeMade made -> Map.of();
            case Bound(var person, var phone) -> Map.of("phone", phone.toString());
            case Revoked(var person, var phone) -> Map.of("phone", phone.toString());
            case Wiped(var person, var phone) -> Map.of("phone", phone.toString());
        };
    }
}
