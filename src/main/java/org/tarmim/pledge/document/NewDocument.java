package org.tarmim.pledge.document;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A document that is sent with something; the file was uploaded before by the same person. */
public record NewDocument(
        @NotNull UUID file,
        @NotNull(message = "document.kind.missing") DocumentKind kind) {}
