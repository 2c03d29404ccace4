package org.tarmim.access.token;

/** A token with its secret, which is shown this once. */
public record MadeToken(AccessToken token, Secret secret) {}
