#include <libvirt/libvirt.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static double now(){struct timespec t;clock_gettime(CLOCK_MONOTONIC,&t);return t.tv_sec+t.tv_nsec/1e9;}
#define T(label,code) do{double t0=now();code;printf("%-30s %7.1f ms\n",label,(now()-t0)*1e3);}while(0)
int main(int c,char**v){virConnectPtr k=virConnectOpen(v[1]);virStoragePoolPtr p=virStoragePoolLookupByName(k,"default");virStorageVolPtr*l;int n;
for(int r=0;r<3;r++){T("list volumes",n=virStoragePoolListAllVolumes(p,&l,0));printf("%d\n",n);
T("xml 200 vols",({for(int i=0;i<200&&i<n;i++){char*x=virStorageVolGetXMLDesc(l[i],0);free(x);}}));
T("refresh",virStoragePoolRefresh(p,0));
T("caps",free(virConnectGetCapabilities(k)));T("domcaps",free(virConnectGetDomainCapabilities(k,0,0,0,"kvm",0)));}}
