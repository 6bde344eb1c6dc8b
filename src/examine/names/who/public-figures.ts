/** Surnames, or whole names, that mean one well-known person wherever they stand. Small letters. */
export const publicFigures: ReadonlySet<string> = new Set(
  (
    'starmer,keir starmer,phillipson,bridget phillipson,sunak,rishi sunak,badenoch,farage,nigel farage,boris,boris johnson,truss,liz truss,gove,michael gove,' +
    'corbyn,jeremy corbyn,rayner,angela rayner,reeves,rachel reeves,streeting,wes streeting,swinney,sturgeon,trump,donald trump,biden,obama,putin,zelensky,' +
    'zelenskyy,macron,thatcher,blair,tony blair,gillian keegan,keegan,gavin williamson,nick gibb,gibb,amanda spielman,spielman,martyn oliver,ed davey,' +
    'charles,camilla,kate middleton,meghan markle,harry kane,kane,saka,bellingham,jude bellingham,salah,mo salah,haaland,rashford,marcus rashford,southgate,' +
    'gareth southgate,tuchel,klopp,slot,guardiola,pep,arteta,ten hag,amorim,mourinho,isak,son,van dijk,alisson,de bruyne,foden,palmer,cole palmer,messi,ronaldo,' +
    'mbappe,beckham,david beckham,rooney,gascoigne,gazza,lineker,gary lineker,shearer,souness,mctominay,robertson,andy robertson,joe allen,bale,stokes,ben stokes,' +
    'joe root,anderson,jimmy anderson,botham,flintoff,raducanu,emma raducanu,andy murray,djokovic,lewis hamilton,hamilton,verstappen,lando norris,tyson fury,' +
    'anthony joshua,mo farah,keely hodgkinson,taylor swift,swift,beyonce,adele,ed sheeran,sheeran,harry styles,lewis capaldi,capaldi,dua lipa,stormzy,rihanna,' +
    'ariana grande,billie eilish,elton,elton john,mccartney,bowie,freddie mercury,oasis,liam gallagher,noel gallagher,kylie,cher,shakira,springsteen,dolly parton,' +
    'claudia winkleman,winkleman,tess daly,ant and dec,ant,dec,dick and dom,holly willoughby,phillip schofield,schofield,piers morgan,graham norton,alison hammond,' +
    'paul hollywood,hollywood,prue leith,prue,mary berry,jamie oliver,gordon ramsay,nigella,nigella lawson,delia,attenborough,david attenborough,kuenssberg,' +
    'martin lewis,joe wicks,monty don,alan titchmarsh,clarkson,jeremy clarkson,stephen fry,jodie comer,olivia colman,idris elba,tom hardy,daniel craig,' +
    'tom hanks,spielberg,tarantino,shakespeare,dickens,austen,jane austen,roald dahl,dahl,j k rowling,jk rowling,rowling,walliams,david walliams,philip pullman,' +
    'michael morpurgo,morpurgo,jacqueline wilson,julia donaldson,donaldson,malorie blackman,benjamin zephaniah,zephaniah,michael rosen,tchaikovsky,beethoven,mozart,' +
    'vivaldi,darwin,einstein,newton,rosa parks,malala,nelson mandela,mandela,martin luther king,greta thunberg,rosenshine,dylan wiliam,wiliam,vygotsky,piaget,' +
    'daisy christodoulou,tom sherrington,willingham,hattie,freud,musk,elon musk,bezos,zuckerberg,gates,bill gates,branson,alan sugar,lord sugar,sugar,kardashian'
  ).split(','),
);
