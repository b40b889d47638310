/** Legal forms of firms, folded, as words of a name: those of the world's larger economies and of the languages read here. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc incorporated ltd limited llc llp lp plc corp corporation co company gmbh ag kg kgaa ohg se sa sas sarl sau sl slu spa srl snc nv bv cv ab hb as asa aps a/s oy oyj abp kft nyrt zrt bt sro a.s pt tbk ud bhd ooo ао ооо пао зао оао тов прат пат aş ltda s/a αε'.split(
    ' ',
  ),
);
