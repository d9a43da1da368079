export const USAGE = `BioGloss reads biomedical papers: genes, cell types, therapies, claims and the evidence behind them.

Usage:
  biogloss annotate [FILES…] [--format json] [--language markdown|plaintext] [--terms FILE]… [--no-sidecar]
  biogloss annotate --jsonl [--language markdown|plaintext] [--terms FILE]…
  biogloss summarize [FILES…] [--format markdown|json] [--language markdown|plaintext] [--terms FILE]… [--no-sidecar]
  biogloss review PAPER [--format markdown|text] [--language markdown|plaintext] [--terms FILE]…
  biogloss compare A.biogloss.json B.biogloss.json [--paper FILE] [--format markdown|json]
                   [--language markdown|plaintext] [--terms FILE]…
  biogloss --help | --version

annotate    One analysis a file, as JSON, one line each. Without files, or for -, standard input is read.
  --jsonl   A stream: each line of standard input is {"id", "text", "language"?}, each line of standard output the
            analysis of that text, in the same order. A line that cannot be read (an empty one too) gives
            {"id": …, "error": "…"} in its place.
summarize   The summary of one file; for several files the evidence matrix across them.
review      The draft of a review: a summary of the paper, the notes beside it (paper.md.biogloss.json) as points, warnings
            that nobody accepted, and a table of the claims. As Markdown, or as plain text for the form of a journal.
compare     How two reviewers of one paper agree (Cohen's kappa on claims, levels, strength and mentions), and what they
            have to settle. The paper is that of the first file, unless --paper names it.

--language  Otherwise .md and .markdown are Markdown, and all else is plain text. With --jsonl it is for the lines that
            give none.
--terms     Your own terms, which come before every other reading: .csv or .tsv (columns term, type, id, name), .obo, or
            .json (OBO graphs). What is wrong in them is said with its line; a file of no use ends the program with 1.
--no-sidecar
            What reviewers corrected in the editor stands beside a paper (paper.md.biogloss.json) and counts here too:
            values are then the reviewer's, with the engine's own in "review". With this option they do not count. A file
            that cannot be used is said, the analysis is given without it, and the exit status is 1.

Offsets are UTF-16 code units into the exact text, a byte order mark included.
Exit status: 0 done, 1 some input could not be analysed, 2 wrong usage. Messages go to standard error.
`;
