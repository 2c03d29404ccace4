package org.tarmim.ui;

/** A page whose title and icon do not tell whose it is: somebody looks over the shoulder. */
public interface Neutral {}
