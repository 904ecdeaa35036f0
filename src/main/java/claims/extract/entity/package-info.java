/**
 * Finds what an article names. Several finders each look for one kind of evidence (word lists, patterns, frames, the
 * sequence model); {@code NameResolver} settles where they overlap, {@code TypeAgreement} makes one article call one name
 * one thing, and {@code EntityLinker} puts the mentions of one thing together.
 */
package claims.extract.entity;
