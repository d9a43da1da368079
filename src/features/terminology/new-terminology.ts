/** What a new terminology file holds: a header, and in comments how it is written. */
export const NEW_TERMINOLOGY = `# Your own terms for the papers in this folder. They come before what BioGloss says of the same words.
# One term a line. Types: gene, cell type, therapy, disease, variant, cell line, chemical, species.
# The id (a prefix, a colon, the id) and the name may be left out. An example, without the # in front of it:
# Frostline T cells,cell type,CL:0000084,T cell
term,type,id,name
`;
