import type { RuleInfo } from '../../rules/rule';

/** Names that are in gene tables and mostly mean something else. Compared without case unless `exact`. */
export interface StopNames extends RuleInfo {
  readonly names: string;
  /** The spelling counts: "Ala" is an amino acid, "ALA" need not be. */
  readonly exact?: boolean;
}

const OWN = 'compiled for this project from common knowledge of papers and software';

export const stopNames: readonly StopNames[] = [
  {
    id: 'gene.against.english',
    title: 'is a common English word',
    source: OWN,
    names:
      'a about act age aged aim aims air all also an and ant any app apps arch are arm arms art as ask at atlas ax back bad bag ' +
      'ball ban bar bars base bat be beam beat bed best bet bid big bin bit black block blue bod bond bone bow box brave bright ' +
      'bus but buy by cab call camp can cap cape car card care cars case cast cat cell chat chip chop clan clap clip clock cloak ' +
      'coil col cope core cost count crack crash cream crest crush cry cub cup cut dam damage dare data day days deal dear ' +
      'del den did die dip disc dock dog done dot draw drip drop dual dusk each ear early earth east eat echo edge end ends era ' +
      'even ever eye face fact fair fan far fast fat fate fear fee feet fell felt fern few fig file fill film fin find fine fire ' +
      'first fish fit five fix flame flap flat flip flower fly foal fold for form four fox free frizzled from full fun fur ' +
      'gap gas gave get gift give glass go goal god gold good grade gram great green grid grim grip group gut had hair half ' +
      'hall ham hand has hat have he head heat help hen her here high hip his hit hole home hop horn host hot how hub ice if ' +
      'image impact in ink inn into iron is it its jam jet job joy just keep key kid kin kit knot lab lace lack lag lake lamp ' +
      'land large last late law lay lazy lead leaf led left leg less let lid life light like lime line link lip list lit long ' +
      'look loop lot low lost made main male man many map mark mass mast mat mate max may me mean means men mesh met mice mid ' +
      'mild min mind mint miss mix mode more most much must nail name near neat net new nice night nine no node none not now nut ' +
      'odd of off oil old on once one only open or our out oval over own pace pack pad pair pal pan par park part parts past ' +
      'patched path pen per pet phase pick pie pig pin pit plan plate play plum plus poem point pole pool poor pop pot pro ' +
      'prop pull pump pure put race rain ran rank rap rat rate ray reach read real red rest rib rich ride rim ring rise ' +
      'risk road rob robo rock rod role root rose row rug rule run sad safe sag said salt same sand sat saw say screen sea seal ' +
      'see seek self send sense sent set sex she sheet ship short show side sign silver sin sit site six size skin skip sky sleep slit slim ' +
      'slow small smile snap so sock soft son soon sort south spa span spare spark spin split spot square stamp star start stat step ' +
      'still stop storm strap strip style sub such sum sun tab tag take tall tan tap tape target task team tear tech tell ten tend test ' +
      'than that the their them then there they thin this three tie time tin tip to toe ton too took tool top torso total trace track ' +
      'traits trap tree trim trip true try tub tube tug turn two type under unit up use used van vast via vital wall war was ' +
      'way we web well were west wet what when who why wide wig will win wing wish with wolf wood word work yes yet you zip',
    examples: { yes: ['was'], no: ['BRCA1'] },
  },
  {
    id: 'gene.against.unit',
    title: 'is a unit, a statistic or a number',
    source: OWN,
    names:
      'kda kd bp kb mb gb mm cm nm um ml dl kg mg ng pg mol mmol hz khz mhz rpm iu cfu pfu gy cgy mgy ppm ph psi sec min hr hrs ' +
      'ci cis or ors hr hrs rr rrs sd sds se sem auc roc iqr ns df aor ahr icc ic50 ec50 ld50 ed50 lod cv pvalue anova ancova ' +
      'mcid nnt nnh smd wmd rmse mae aic bic fdr fwer pca glm lsd cutoff i ii iii iv v vi vii viii ix x xi xii am pm bc ad',
    examples: { yes: ['CI'], no: ['TERT'] },
  },
  {
    id: 'gene.against.software',
    title: 'is a word of software, the web or publishing',
    source: OWN,
    names:
      'api apis app apps aws cdn cc by cli cpu gpu css csv cjs mjs esm dns dom ftp git gif gui gnu gpl html http https ide io ios ip ' +
      'isc iso issn isbn jpg jpeg js json jsx jwt lts mac md mdn mit npm npx nvm oauth os pdf php png pr prs ram rest rfc rpc ' +
      'sdk seo sha sha1 sha256 sha512 md5 soap sql src ssh ssl svg tcp tdd tls ts tsc tsx udp ui uid uri url urls usb utc utf utf8 ' +
      'uuid uv vm vs vue wasm xhr xml xss yaml yml yarn zip cat map set max min node pkg lib bin dist env var args arg ' +
      'todo fixme faq wip readme changelog orcid doi pmid pmc eissn nct ast lsp cors csp csrf crlf eof eol lf bom amd es5 es6 ' +
      'es3 es2015 commonjs umd aes rsa rss wai aria a11y i18n l10n ci cd qa ux hmr ssr spa pwa tty pid stdin stdout crud ' +
      'mvc orm poc mvp saas ai ml nlp llm gpt bert lstm cnn rnn svm knn cpus gpus ascii ansi posix unix bsd mpl lgpl agpl apache cla dco ' +
      'ghs maps sets gc jit abi cmd tar gz bash zsh vi vim emacs nan null nil int str obj fn func regex ' +
      'ecma crypto tape rhino dates pad pem der asn jose jwk kms s3 ec2 sns sqs',
    examples: { yes: ['JSON'], no: ['MYCN'] },
  },
  {
    id: 'gene.against.disease',
    title: 'is mostly the acronym of a disease or a state of health',
    source: OWN,
    names:
      'nets net ra ms all aml cml cll mm ad pd als hd hiv aids tb copd mi chf cad chd af afib dvt pe ckd esrd aki nafld nash hcc nsclc sclc ' +
      'crc bc pca gbm dlbcl mds mpn ibd uc cd ibs sle ssc psc pbc dm t1d t2d t1dm t2dm gdm pcos ards sars mers covid rsv hbv hcv cmv ebv ' +
      'hpv hsv htlv adhd asd ocd ptsd mdd bd bpd ftd dlb msa psp cbd mci tbi sci avm sah ich htn pah cf scd itp ttp hus hlh gvhd nf1 ' +
      'tsc vhl fap hnpcc lfs men1 men2 aps as oa op pmr gca bph ed ui ckd stemi nstemi acs pad vte hf hfpef hfref cvd cva tia ali ' +
      'alcl ptcl ctcl mcl fl hl nhl rcc ccrcc tnbc escc eac hnscc npc pdac pnet gist mpnst nb wt rb es os dsrct dipg mb at/rt sma dmd ' +
      'bmd cmt hsp sca fa wd mg lems cidp gbs nmo adem pml vap hap cap uti sti pid std ssi cdi mrsa vre esbl ild ipf hp pap eds mfs ' +
      'ta tga vsd asd pda hlhs hcm dcm arvc lqts brs cpvt svt vt vf pots osa pku msud ttr al mcas eoe gerd ra aav lad',
    examples: { yes: ['AML'], no: ['FLT3'] },
  },
  {
    id: 'gene.against.method',
    title: 'is mostly a method, a measure or an organisation',
    source: OWN,
    names:
      'pcr rtpcr qpcr rt mri fmri ct pet spect eeg emg ecg ekg meg elisa ihc ish fish cish facs wb nmr ms lc gc hplc uplc lcms gcms ' +
      'maldi tof sds page emsa chip clip gwas snp snps ngs wes wgs rnaseq sem tem afm xrd uv ir hiv bmi bp hr rr spo2 icu nicu picu ed ' +
      'er or gp who fda ema nih nci cdc nice asco esmo eortc nccn uicc ajcc iarc cochrane rct rcts qol hrqol sf36 os pfs dfs efs rfs dss orr crr pcr cr pr sd pd dcr ' +
      'dlt mtd rp2d ecog kps apache sofa sapa nyha ctcae recist who who5 tnm figo inrg inss cog siop siopen ldl hdl vldl wbc rbc ' +
      'hb hgb hct haemoglobin hemoglobin plt mcv inr aptt pt ptt alt ast ggt bun gfr csf cns pns ans gi git cvs hpa ros rns tbars bsa fbs fcs pbs dmso ' +
      'edta rpmi dmem mem sirna shrna mirna mrna trna rrna cdna dna rna utr orf est cnv ld maf hwe dbd lbd tm ecm er ves ev evs icc ' +
      'iv im sc ip po bid tid qd prn adl iadl mmse moca hamd bdi phq gad vas nrs womac das acr eular slicc pasi easi dlqi usa uk eu un',
    examples: { yes: ['PCR'], no: ['ERBB2'] },
  },
  {
    id: 'gene.against.chemical',
    title: 'is mostly a small molecule, an element or a residue',
    source: OWN,
    names:
      'atp adp amp camp gtp gdp gmp cgmp ctp utp nad nadh nadp nadph fad fadh coa no co o2 co2 h2o h2o2 hcl nacl kcl naoh nh3 nh4 so4 po4 ' +
      'ca mg na fe zn cu mn se cd pb hg ag au pt al li cr ni co ti si lps pma tpa dmba mnu enu 5fu mtx dox cddp pge2 pgi2 lta4 ltb4 txa2 gsh ' +
      'gssg gaba nmda ampa dopa l-dopa 5-ht ach ne epi da dha epa pufa mufa sfa tg tag dag pip2 pip3 ip3 vitd pth1 egcg tnt peg dtt tcdd pcb pah ddt ' +
      'ala arg asn asp cys gln glu gly his ile leu lys met phe pro ser thr trp tyr val',
    examples: { yes: ['ATP'], no: ['ATP7B'] },
  },
  {
    id: 'gene.against.journal',
    title: 'is a short word of journal titles, addresses or companies',
    source: OWN,
    exact: true,
    names:
      'Proc Rep Res Clin Med Acad Sci Natl Biol Chem Int Eur Exp Rev Lett Ann Arch Nat Dev Mol Genet Pathol Surg Ltd Inc Corp Co ' +
      'Vol Ed Eds Fig Figs Dr Prof Tab Suppl Ref Refs Assoc Dept Univ Am Br Can J Jpn Scand Acta Adv Appl Biochem Biophys Bull Cell ' +
      'Circ Commun Curr Endocrinol Gastroenterol Hum Immun Immunol Infect Invest Lab Neurol Nucleic Oncol Ophthalmol Pediatr ' +
      'Pharmacol Physiol Proteomics Radiol Rheumatol Stat Ther Toxicol Trop Urol Vet GmbH LLC PLC KG Co AG CAS CA NY MA PA MD TX FL ' +
      'WI IL OH NC WA MN CT NJ USA UK',
    examples: { yes: ['Proc'], no: ['PROC'] },
  },
  {
    id: 'gene.against.residue',
    title: 'is an amino acid, a base or a single letter',
    source: OWN,
    exact: true,
    names:
      'Ala Arg Asn Asp Cys Gln Glu Gly His Ile Leu Lys Met Phe Pro Ser Thr Trp Tyr Val ' +
      'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z a b c d e f g h i j k l m n o p q r s t u v w x y z',
    examples: { yes: ['Lys'], no: ['LYZ'] },
  },
];
