/** What people are called for short in Britain, where the registers of births seldom have it. */
export const shortForms: readonly string[] = (
  'steph,bev,gaz,baz,shaz,daz,kaz,chaz,jase,trace,trish,tricia,dave,davey,davy,kev,trev,bez,ste,stu,stuey,tel,tez,jez,loz,maz,caz,roz,viv,val,jan,jen,jenny,' +
  'jac,jacqui,jackie,jo,joanie,kath,kathy,cath,cathy,cat,kat,kate,katy,kim,kirsty,lou,louie,lisa,liz,lizzie,beth,betty,bex,becky,becca,bec,deb,debs,debbie,dee,' +
  'di,dianne,dot,dotty,ed,eddie,eileen,elaine,ellie,em,ems,fi,fiona,fran,frankie,gail,gav,geoff,gerry,gill,gillian,ginny,glen,glenn,glenys,gordon,graham,greg,' +
  'hels,helen,hev,hilary,ian,ieuan,irene,jeff,jem,jim,jimmy,joyce,jude,judy,jules,julie,karen,kaz,keith,ken,kenny,kerry,lesley,lyn,lynn,lynne,lynda,linda,' +
  'mags,maggie,mandy,mal,malc,marg,margaret,marge,maureen,mo,moira,mel,mick,mike,mikey,miriam,nat,natalie,neil,nev,nick,nicky,nige,nigel,nik,nikki,norm,norman,' +
  'pam,pat,patsy,paula,pauline,peggy,pete,petra,phil,pip,raj,ray,reg,rhi,rhian,rich,richie,rick,ricky,rob,robbie,rod,roger,ron,ronnie,russ,sal,sally,sam,sandra,' +
  'sandy,sarah,seb,shaz,sheila,shell,shelley,shirl,shirley,sian,si,simon,siobhan,smithy,stan,steve,stevie,sue,susan,suze,suzie,tam,tash,ted,teddy,terry,tez,' +
  'theresa,tim,tina,tom,tommo,tommy,toni,tony,tracey,tracy,trudy,ty,vera,vic,vicky,vicki,wayne,wendy,will,wilf,yvonne,yaz,zo,manjit,gurpreet,harpreet,jaspreet,' +
  'parveen,shabana,nasreen,rukhsana,tahir,imran,asif,tariq,shahid,sunita,anjali,priya,meena,rekha,bhavna,dipesh,ngozi,chioma,ifeoma,chidi,emeka,oluwaseun,temitope,' +
  'folake,tunde,femi,kwame,kofi,abena,agnieszka,kasia,gosia,bartosz,tomasz,piotr,zofia,zosia,magda,ola,wioletta,ioana,mihai,elena,andrei,nerys,carys,eirlys,' +
  'dilys,iolo,macsen,gethin,morag,mhairi,catriona,eilidh,hamish,fergus,declan,siobhan,grainne,niamh,oisin,roisin,sinead,ciaran'
).split(',');
